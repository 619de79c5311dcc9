#!/usr/bin/env python3
"""Measures how well made-up minutes come out, with and without repair, and prints a table.

    apt-get install fonts-liberation poppler-utils        pip install reportlab pillow numpy
    Tests/Benchmarks/quality.py PROGRAM [FOLDER]          keeps documents and outputs in FOLDER

Four layouts of four meetings each are set, kept as they are and printed to paper in three ways, and read with the profiles `fast`
and `balanced`, and as the text that `tesseract -l swe` makes of them, if it is installed; every figure comes from `renskrift evaluate`. All names are invented. The same versions of
the tools give the same pages. Eight pages of each kind: some minutes."""
import io, json, random, re, shutil, subprocess, sys, tempfile
from pathlib import Path
import numpy as np
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
sys.dont_write_bytecode = True
from quality_texts import DECISIONS, GIVEN, NAMES, PAPERS, SENTENCES, TITLES

FONTS = "/usr/share/fonts/truetype/liberation/Liberation"
for face in ("Serif", "Sans"):
    for style in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(face + style, f"{FONTS}{face}-{style}.ttf"))
WIDTH, HEIGHT, LEFT, RIGHT, TOP, FOOT = 595, 842, 71, 524, 112, 752
BODIES = {"KS": "Kommunstyrelsen", "SN": "Socialnämnden", "KFN": "Kultur- och fritidsnämnden", "BUN": "Barn- och utbildningsnämnden"}


class Meeting:
    """One document: what stands on its pages, and the truth in the same order."""

    def __init__(self, layout, seed):
        self.random, self.layout = random.Random(f"{layout}{seed}"), layout
        pick = self.random
        self.code, self.body = pick.choice(list(BODIES.items()))
        self.place = pick.choice(["Granåsa", "Älvmo", "Norrsunda", "Åsvik"])
        self.date = f"{pick.randint(2006, 2024)}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
        self.face, self.size = ("Sans", 10) if layout == "ruled" else ("Serif", pick.choice([11, 12]))
        self.pages, self.truth, self.y = [[]], [[]], TOP
        self.write()

    def person(self):
        return f"{self.random.choice(GIVEN)} {self.random.choice(NAMES)} ({self.random.choice('S M C L V KD MP SD'.split())})"

    def line(self, x, text, style="Regular", size=None):
        self.pages[-1].append((x, self.y, self.face + style, size or self.size, text))

    def paragraph(self, text, style="Regular", role="paragraph", indent=0, marker="", after=0.6):
        font, lead = self.face + style, self.size * 1.3
        lines, line = [], ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, font, self.size) > RIGHT - LEFT - indent:
                lines, line = lines + [line], word
            else:
                line = longer
        if self.y + min(2, len(lines) + 1) * lead > FOOT:
            self.turn()
        if marker:
            self.line(LEFT + indent - 16, marker)
        for line in lines + [line]:
            if self.y + lead > FOOT:
                self.turn()
            self.line(LEFT + indent, line, style)
            self.y += lead
        self.truth[-1].append({"role": role, "text": f"{marker} {text}".strip()})
        self.y += after * lead

    def turn(self):
        self.pages, self.truth, self.y = self.pages + [[]], self.truth + [[]], TOP

    def write(self):
        pick, number = self.random, self.random.randint(3, 160)
        self.paragraph("Beslutande " + ", ".join(self.person() for _ in range(5)))
        self.paragraph(f"Utses att justera {self.person()}")
        self.paragraph(f"Paragrafer §§ {number}–{number + 3}")
        for item in range(4):
            if self.y > FOOT - 120:
                self.turn()
            label = {"plain": "§ {}", "tight": "{code} §{}", "ruled": "§ {}", "after": "{} §"}[self.layout]
            self.paragraph(f"{label.format(number + item, code=self.code)} {pick.choice(TITLES)}", "Bold", "heading", after=0.3)
            self.paragraph(f"Dnr {self.code} {self.date[:4]}/{pick.randint(1, 900):05}", role="caseNumber")
            self.paragraph("Sammanfattning av ärendet", "Bold", "subheading", after=0.1)
            for _ in range(2):
                self.paragraph(" ".join(pick.sample(SENTENCES, 3)))
            self.paragraph("Beslutsunderlag", "Bold", "subheading", after=0.1)
            for paper in pick.sample(PAPERS, 2):
                self.paragraph(paper, role="listItem", indent=18, marker=pick.choice("•–"), after=0.1)
            self.paragraph("Beslut", "Bold", "subheading", after=0.1)
            self.paragraph(f"{self.body} beslutar att {pick.choice(DECISIONS)}.")

    def furniture(self, page):
        """Page header and footer as (x, y, font, size, text)."""
        bold, plain, of = self.face + "Bold", self.face + "Regular", len(self.pages)
        if self.layout == "after":
            left, right = (self.place + " kommun", f"Protokoll {self.date}")[:: 1 if page % 2 else -1]
            return [(LEFT, 48, plain, 9, left), (400, 48, plain, 9, right)], [(290, 806, plain, 9, f"- {page} -")]
        head = [(LEFT + 32, 50, bold, 13, self.place), (400, 50, bold, 11, "PROTOKOLL"), (LEFT + 32, 66, plain, 10, self.body),
                (400, 66, plain, 10, self.date), (400, 80, plain, 9, f"Sida {page} ({of})")]
        return head, [(LEFT, 800, plain, 8, "Justerandes sign"), (330, 800, plain, 8, "Utdragsbestyrkande")]

    def save(self, path):
        pdf, blocks = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1), []
        for number, (lines, truth) in enumerate(zip(self.pages, self.truth), 1):
            head, foot = self.furniture(number)
            for x, y, font, size, text in head + lines + foot:
                pdf.setFont(font, size)
                pdf.drawString(x, HEIGHT - y, text)
            if self.layout != "after":
                pdf.circle(LEFT + 14, HEIGHT - 56, 12)
                pdf.drawString(LEFT + 9, HEIGHT - 60, "G")
            if self.layout == "ruled":
                pdf.line(LEFT, HEIGHT - 90, RIGHT, HEIGHT - 90)
                pdf.line(LEFT, HEIGHT - 786, RIGHT, HEIGHT - 786)
            pdf.showPage()
            blocks += [{"role": "pageHeader", "text": line[4]} for line in head] + truth + [{"role": "pageFooter", "text": line[4]} for line in foot]
        pdf.save()
        path.with_suffix(".truth.json").write_text(json.dumps({"blocks": blocks}, ensure_ascii=False))


def office(page, noise):
    page = page.rotate(noise.uniform(-0.5, 0.5), fillcolor=255, resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(0.6))
    return grain(page, noise, 5, 40)


def bad(page, noise):
    page = page.rotate(noise.uniform(1.2, 2.2) * noise.choice([-1, 1]), fillcolor=255, resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(0.9))
    return grain(page, noise, 12, 600)


def fax(page, noise):
    return grain(page.rotate(noise.uniform(-0.8, 0.8), fillcolor=255, resample=Image.BICUBIC), noise, 25, 500).point(lambda v: 255 if v > 140 else 0).convert("1")


def grain(page, noise, sigma, specks):
    ink = np.asarray(page, float) * 0.92 + 15 + noise.normal(0, sigma, (page.height, page.width))
    for _ in range(specks):
        x, y, size = noise.integers(0, page.width - 3), noise.integers(0, page.height - 3), noise.integers(1, 4)
        ink[y:y + size, x:x + size] = 0
    return Image.fromarray(np.clip(ink, 0, 255).astype(np.uint8))


def scan(source, path, way, seed):
    """A PDF of pictures of the pages: 200 dpi, as the way of printing them leaves them."""
    noise = np.random.default_rng(seed)
    pdf = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", "200", source, f"{folder}/p"], check=True)
        for picture in sorted(Path(folder).glob("p*.pgm")):
            data = io.BytesIO()
            way(Image.open(picture).convert("L"), noise).save(data, "PNG" if way is fax else "JPEG", **({} if way is fax else {"quality": 60}))
            data.seek(0)
            pdf.drawImage(ImageReader(data), 0, 0, WIDTH, HEIGHT)
            pdf.showPage()
    pdf.save()


def read(source, path):
    """What `tesseract -l swe` makes of the pages: text as earlier programs left it in archives."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", "200", source, f"{folder}/p"], check=True)
        pages = [subprocess.run(["tesseract", picture, "-", "-l", "swe"], check=True, capture_output=True, text=True).stdout
                 for picture in sorted(Path(folder).glob("p*.pgm"))]
    path.write_text("\f".join(pages))


def measure(program, folder, files, profile):
    """WER without and with repair, F1 with it, edits right and judged, leaks."""
    readers = {"stage": "extract", "profile": profile}
    stages = [{"stage": "layout"}, {"stage": "repair"}, {"stage": "segment"}, {"stage": "minutes"}, {"stage": "emit", "formats": ["json", "text"]}]
    totals = []
    for name, rest in ("without", [s for s in stages if s["stage"] != "repair"]), ("with", stages):
        (folder / "pipeline.json").write_text(json.dumps({"name": name, "stages": [readers, *rest]}))
        out = folder / f"{'-'.join(files[0].name.split('.')[1:])}-{profile}-{name}"
        subprocess.run([program, "convert", "--quiet", "--cache", folder / "cache", "--pipeline", folder / "pipeline.json", "-o", out, *files], check=True)
        totals.append(json.loads(subprocess.run([program, "evaluate", "--json", folder, out], check=True, capture_output=True, text=True).stdout)["total"])
    edits = json.loads(subprocess.run([program, "evaluate", "--edits", "--json", folder, out], check=True, capture_output=True, text=True).stdout)["total"]
    leaks = sum(len(re.findall(r"Justerandes sign|Utdragsbestyrkande|Sida \d+ ?\(|^PROTOKOLL", f.read_text(), re.M)) for f in out.glob("*.txt"))
    return totals[0], totals[1], edits, leaks


def main():
    program = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    sets = {"born digital": []}
    for index, layout in enumerate(["plain", "tight", "ruled", "after"]):
        source = folder / f"{layout}.pdf"
        Meeting(layout, 1).save(source)
        sets["born digital"].append(source)
        for way in office, bad, fax:
            path = folder / f"{layout}.{way.__name__}.pdf"
            scan(source, path, way, index)
            sets.setdefault(way.__name__, []).append(path)
            if shutil.which("tesseract"):
                # In a folder of its own: beside the truth a text is one itself.
                text = folder / "read" / f"{layout}.{way.__name__}.txt"
                text.parent.mkdir(exist_ok=True)
                read(path, text)
                sets.setdefault(f"{way.__name__}, text of tesseract", []).append(text)
    print("| pages | profile | word errors without repair | with | fewer | word F1 | edits right | leaks |\n|---|---|---|---|---|---|---|---|")
    for name, files in sets.items():
        for profile in ("fast", "balanced") if name in ("office", "bad", "fax") else ("balanced",):
            before, after, edits, leaks = measure(program, folder, files, profile)
            # Word errors outside page headers: words of the truth that are missing or of the text that are too many.
            a, b = 1 - before["wordF1"], 1 - after["wordF1"]
            judged = edits["right"] + edits["wrong"]
            print(f"| {name} | {profile} | {a:.4f} | {b:.4f} | {(1 - b / a) if a else 0:.0%} | {after['wordF1']:.4f} | {edits['right']} of {judged} | {leaks} |", flush=True)


main()
