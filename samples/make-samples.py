#!/usr/bin/env python3
"""Makes the sample documents and their truth: born-digital minutes, the same minutes scanned, and
the text that an older OCR program left of other minutes.

    apt-get install fonts-liberation poppler-utils        pip install reportlab pillow numpy
    python3 make-samples.py [FOLDER]                      default: the folder `samples` beside it, or its own

The words are in sample_texts.py; all names are invented. The same versions of the tools give the same bytes.
The truth comes from the same source as the pages, so the two cannot drift apart."""
import io, json, math, re, subprocess, sys, tempfile, textwrap
from pathlib import Path
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
sys.dont_write_bytecode = True  # no __pycache__ among the samples
from sample_texts import ATTENDANCE, BODY, FRONT, MEETING, MISREAD, OCR_BODY, OCR_MEETING, SIGNED

HERE = Path(__file__).resolve().parent
OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "samples" if (HERE / "samples").is_dir() else HERE
rl_config.useA85 = 0  # images as they are: text-safe coding would make the scan a quarter larger
FONTS = "/usr/share/fonts/truetype/liberation/Liberation"
for name, file in {"text": "Serif-Regular", "head": "Sans-Bold", "sans": "Sans-Regular"}.items():
    pdfmetrics.registerFont(TTFont(name, f"{FONTS}{file}.ttf"))

# ---------------------------------------------------------------- truth
def blocks_of(body):
    """(kind, text) of every block of the source, text as a reader sees it except for `~` and `_`."""
    for part in body.strip().split("\n\n"):
        text = " ".join(part.split())
        kind = ("heading" if re.match(r"(ÄGL )?§ ?\d+ ", text) else "dnr" if text.startswith("Dnr ") else
                "subheading" if text.startswith("## ") else "list" if re.match(r"• |\d+\. ", text) else "paragraph")
        yield kind, text.removeprefix("## ")

def truth_of(meeting, body, front=(), attendance=()):
    """The truth in the shape that the scoring scripts read."""
    items, section = [], None
    blocks = [dict(kind="front", text=" ".join([label, *lines])) for label, lines in front]
    for kind, text in blocks_of(body):
        text = text.replace("~", "").replace("_", " ")
        blocks.append(dict(kind=kind, text=text))
        if kind == "heading":
            number, title = re.match(r"(?:ÄGL )?§ ?(\d+) (.*)", text).groups()
            items.append(dict(number=int(number), title=title, dnr=None, decision=[], votes=None, reservation=None))
            section = None
        elif kind == "dnr": items[-1]["dnr"] = text.removeprefix("Dnr ")
        elif kind == "subheading": section = text
        elif section == "Beslut": items[-1]["decision"].append(re.sub(r"^\d+\. ", "", text))
        elif section == "Omröstningsresultat":
            items[-1]["votes"] = dict(zip(("yes", "no", "abstain"), map(int, re.findall(r"\d+", text))))
        elif section == "Reservation":
            name, party = re.match(r"(.*) \((\w+)\)", text).groups()
            items[-1]["reservation"] = dict(name=name, party=party)
    people = [dict(zip(("name", "party", "role", "replaces"), a)) for a in attendance]
    return dict(**meeting, items=items, attendance=people, blocks=blocks, text="\n\n".join(b["text"] for b in blocks))

def save_truth(name, truth):
    (OUT / name).write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

# ---------------------------------------------------------------- the born-digital PDF
WIDTH, HEIGHT = 595.28, 841.89  # A4 in points
LEFT, RIGHT, VALUE, TOP, BOTTOM = 68, 527, 172, 138, 748  # VALUE: second column of the table; y counts from the top

def wrap(text, font, size, width):
    """Lines no wider than `width`. A word breaks at `~`, with a hyphen, where its first part still fits."""
    lines, line = [], ""
    fits = lambda s: pdfmetrics.stringWidth(s.replace("_", " ").replace("~", ""), font, size) <= width
    for word in text.split():
        longer = f"{line} {word}".strip()
        if fits(longer):
            line = longer
            continue
        head, mark, tail = word.partition("~")
        if mark and fits(f"{line} {head}-"): lines.append(f"{line} {head}-"); line = tail
        else: lines.append(line); line = word
    return [s.replace("_", " ").replace("~", "") for s in lines + [line]]

STYLE = {  # font, size, line height, space above, indent
    "heading": ("head", 12, 15, 17, 34), "dnr": ("sans", 9.5, 13, 3, 34), "subheading": ("head", 10, 14, 9, 0),
    "paragraph": ("text", 11, 14, 3, 0), "list": ("text", 11, 14, 2, 18)}

class Page:
    def __init__(self): self.texts, self.rules, self.signatures = [], [], []  # (x, y, font, size, text); (x0, y, x1)

def layout():
    """The pages, and how many paragraphs run over a page break."""
    pages, y, over = [Page()], TOP, 0
    rule = lambda y: pages[-1].rules.append((LEFT - 6, y, RIGHT))
    rule(y)
    for label, lines in FRONT:
        signed = 13 if label in SIGNED else 0
        y += 13 + signed
        pages[-1].texts.append((LEFT, y, "head", 9, label))
        if signed: pages[-1].signatures.append((VALUE, y - 11, VALUE + 190))
        for n, line in enumerate(lines): pages[-1].texts.append((VALUE, y + n * 12.5, "text", 10.5, line))
        y += (len(lines) - 1) * 12.5 + 5
        rule(y)
    blocks = list(blocks_of(BODY))
    for n, (kind, text) in enumerate(blocks):
        font, size, leading, above, indent = STYLE[kind]
        # A list item and a heading hang: the marker or `§ 40` stands alone in the indent.
        mark = re.match(r"§ \d+|•|\d+\.", text) if kind in ("list", "heading") else None
        lines = wrap(text[mark.end() + 1 if mark else 0:], font, size, RIGHT - LEFT - indent)
        y += above
        # What follows a heading stays with it, so that none stands last on a page.
        near = blocks[n + 1:n + 4] if kind in ("heading", "subheading") else []
        follows = sum(STYLE[k][2] + STYLE[k][3] for k, _ in near)
        if kind != "paragraph" and y + leading * len(lines) + follows > BOTTOM: pages.append(Page()); y = TOP
        for i, line in enumerate(lines):
            # A paragraph may break, but leaves two lines on either side.
            if kind == "paragraph" and (y + leading > BOTTOM or i == 0 and y + 2 * leading > BOTTOM):
                over += i > 0
                assert i == 0 or 2 <= i <= len(lines) - 2, "a line alone: change the text above"
                pages.append(Page()); y = TOP
            y += leading
            if mark and i == 0:
                pages[-1].texts.append((LEFT if kind == "heading" else LEFT + 5, y, font, size, mark[0]))
            pages[-1].texts.append((LEFT + indent, y, font, size, line))
    return pages, over

def letterhead(pdf, page, count):
    """Logo, the two lines of the letterhead, and the boxes at the foot, as on every page of such minutes."""
    up = lambda y: HEIGHT - y
    pdf.setLineWidth(0.6)
    # The logo: a shield with a spruce and two waves, vectors only.
    pdf.setFillColorRGB(0.10, 0.27, 0.45)
    p = pdf.beginPath()
    p.moveTo(62, up(36)); p.lineTo(96, up(36)); p.lineTo(96, up(60))
    p.curveTo(96, up(72), 86, up(79), 79, up(82)); p.curveTo(72, up(79), 62, up(72), 62, up(60)); p.close()
    pdf.drawPath(p, stroke=0, fill=1)
    pdf.setFillColorRGB(1, 1, 1)
    for top, half in ((40, 6), (46, 8), (52, 10)):  # the spruce
        p = pdf.beginPath(); p.moveTo(79, up(top)); p.lineTo(79 + half, up(top + 9)); p.lineTo(79 - half, up(top + 9))
        p.close(); pdf.drawPath(p, stroke=0, fill=1)
    pdf.setStrokeColorRGB(1, 1, 1); pdf.setLineWidth(1.4)
    for y in (66, 71):
        p = pdf.beginPath(); p.moveTo(69, up(y)); p.curveTo(74, up(y - 4), 84, up(y + 4), 89, up(y))
        pdf.drawPath(p, stroke=1, fill=0)
    pdf.setFillColorRGB(0, 0, 0); pdf.setStrokeColorRGB(0, 0, 0); pdf.setLineWidth(0.6)

    def put(x, y, font, size, text): pdf.setFont(font, size); pdf.drawString(x, up(y), text)
    put(104, 64, "head", 14, "Älvmo kommun")
    put(282, 48, "head", 10.5, "SAMMANTRÄDESPROTOKOLL")
    put(482, 48, "sans", 9, f"Sida {page}({count})")
    put(62, 104, "sans", 10, MEETING["body"])
    put(282, 76, "sans", 7.5, "Sammanträdesdatum")
    put(282, 89, "sans", 10, MEETING["date"])
    pdf.line(62, up(112), RIGHT, up(112))
    pdf.rect(62, up(806), RIGHT - 62, 40)
    for x in (142, 222, 302): pdf.line(x, up(806), x, up(766))
    put(66, 775, "sans", 7, "Justerandes sign")
    put(306, 775, "sans", 7, "Utdragsbestyrkande")

def make_pdf(path):
    pages, over = layout()
    broken = any(text[-1].endswith(" kommun-") for page in pages for text in page.texts)
    assert len(pages) == 3 and over and broken, "the samples should show a paragraph over two pages and a broken word"
    pdf = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1, lang="sv-SE", initialFontName="text")
    pdf.setTitle(f"Protokoll {MEETING['body']} {MEETING['date']}"); pdf.setAuthor("Älvmo kommun")
    for number, page in enumerate(pages, 1):
        letterhead(pdf, number, len(pages))
        for x0, y, x1 in page.rules + page.signatures: pdf.line(x0, HEIGHT - y, x1, HEIGHT - y)
        for x, y, font, size, text in page.texts:
            pdf.setFont(font, size)
            pdf.drawString(x, HEIGHT - y, text)
        pdf.showPage()
    pdf.save()

# ---------------------------------------------------------------- the scan of it
DPI, QUALITY = 200, 45

def scribble(draw, rng, x, y, width):
    """A signature: a pen that wanders to the right, its strokes tall at first and then small, at 200 dpi."""
    t = np.linspace(0, 1, 240)
    strokes, loops = rng.uniform(4, 6.5), rng.uniform(7, 10)
    capital, ascender = rng.uniform(0.05, 0.2), rng.uniform(0.5, 0.8)  # where along the name they stand
    tall = 8 + 30 * np.exp(-((t - capital) / 0.12) ** 2) + 14 * np.exp(-((t - ascender) / 0.06) ** 2)
    xs = x + width * t ** 1.2 + 16 * np.sin(2 * math.pi * loops * t) * (1.15 - t)
    ys = y - tall * np.sin(2 * math.pi * strokes * t + rng.uniform(0, 3)) * (1.05 - t) ** 0.5 - 10 * t - 12
    draw.line(list(zip(xs.tolist(), ys.tolist())), fill=58, width=4, joint="curve")

def make_scan(source, path):
    pages, _ = layout()
    pdf = Canvas(str(path), pagesize=(WIDTH, HEIGHT), invariant=1)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", source, f"{folder}/p"], check=True)
        for number, file in enumerate(sorted(Path(folder).iterdir()), 1):
            rng = np.random.default_rng(1000 + number)
            page = Image.open(file).convert("L")
            draw = ImageDraw.Draw(page)
            px = lambda points: points * DPI / 72
            scribble(draw, rng, px(84), px(792), 200)  # over the footer and the line between its boxes
            for x, y, _ in pages[number - 1].signatures: scribble(draw, rng, px(x + 92), px(y), 270)
            skew = (0.7, -0.6, 0.8)[number - 1]
            page = page.rotate(skew, Image.Resampling.BICUBIC, fillcolor=255)
            pixels = np.asarray(page.filter(ImageFilter.GaussianBlur(0.7)), dtype=np.float64)
            # Paper is not white and ink not black; the lamp is weaker towards one edge and one corner.
            h, w = pixels.shape
            yy, xx = np.mgrid[0:h, 0:w]
            light = 1 - 0.10 * (xx / w) ** 2 - 0.07 * (1 - yy / h) * (number % 2) - 0.05 * (yy / h) * (number == 2)
            pixels = (38 + pixels * (208 / 255)) * light + rng.normal(0, 4.5, pixels.shape)
            for x, y, size in zip(rng.integers(0, w - 4, 40), rng.integers(0, h - 4, 40), rng.integers(1, 4, 40)):
                pixels[y:y + size, x:x + size] -= 90  # specks of dust
            jpeg = io.BytesIO()
            Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(jpeg, "JPEG", quality=QUALITY, optimize=True)
            name = Path(folder) / f"{number}.jpg"
            name.write_bytes(jpeg.getvalue())  # reportlab embeds a JPEG file as it is
            pdf.drawImage(ImageReader(str(name)), 0, 0, WIDTH, HEIGHT)
            pdf.showPage()
        pdf.save()

# ---------------------------------------------------------------- the OCR text
def make_ocr_text(path):
    """Every second line blank, a space at every line's end except where a hyphen was swallowed, and a page
    that begins with a space where the form feed was lost."""
    first, second = [], []
    paragraphs = []  # the lines of each block, for the check below
    page = first
    for kind, text in blocks_of(OCR_BODY):
        for right, wrong in MISREAD: text = text.replace(right, wrong)
        lines = textwrap.wrap(text, 46 if kind == "heading" else 76)
        if text.startswith("ÄGL §5"): page = second
        page += lines
        if text.startswith("ÄGL §5"): page.append(OCR_MEETING["date"])  # the running header, read after the heading
        if kind != "heading": paragraphs.append(lines)
    letterhead = f" G|v) Älvmo PROTOKOLL \n\nÄlvmo-Granåsas {OCR_MEETING['date']} \nGemensamma Lönenämnd \n\n"
    as_read = lambda line: (line[:-1] if line.endswith("-") else line + " ") + "\n"
    text = letterhead + "\n".join(map(as_read, first))[:-1] + "\n " + "\n".join(map(as_read, second)) + " "
    # The only way to tell paragraphs apart in such a text: a sentence ends although the next word would have fitted.
    widest = max(len(line) for lines in paragraphs for line in lines)
    for lines, following in zip(paragraphs, paragraphs[1:] + [["x"]]):
        fits = [len(a) + 1 + len(b.split()[0]) <= widest for a, b in zip(lines, lines[1:] + following)]
        ends = [f for f, line in zip(fits, lines) if re.search(r"[.!?]$", line)]
        assert not any(ends[:-1]) and all(ends[-1:]), lines
    assert len(re.findall(r"[^ \n]\n", text)) == 1 and "HR\n\nsystem" in text, text
    assert all(" ".join(text.split()).count(wrong) == 1 for _, wrong in MISREAD)
    path.write_text(text, encoding="utf-8")

OUT.mkdir(parents=True, exist_ok=True)
make_pdf(OUT / "protokoll.pdf")
make_scan(OUT / "protokoll.pdf", OUT / "protokoll-skannad.pdf")
save_truth("protokoll.truth.json", truth_of(MEETING, BODY, FRONT, ATTENDANCE))
make_ocr_text(OUT / "protokoll-ocr.txt")
save_truth("protokoll-ocr.truth.json", truth_of(OCR_MEETING, OCR_BODY))
