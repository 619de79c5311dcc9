"""Converts the files of a folder on a Spark cluster: spark-submit renskrift-spark.py ARCHIVE OUT

Each partition is piped through `renskrift worker`: a request a line, an answer a line."""
import json
import os
import sys
from collections import Counter
from pathlib import Path

from pyspark.sql import SparkSession

archive, out = map(Path, sys.argv[1:3])


def request(file):
    target = out / file.parent / file.stem
    target.parent.mkdir(parents=True, exist_ok=True)
    outputs = {"json": f"{target}.json", "text": f"{target}.txt"}
    return json.dumps({"id": str(file), "file": str(archive / file), "name": str(file), "outputs": outputs})


spark = SparkSession.builder.appName("renskrift").getOrCreate()
requests = [request(f.relative_to(archive)) for f in sorted(archive.rglob("*")) if f.is_file()]
slices = max(spark.sparkContext.defaultParallelism, len(requests) // 100)
pipe = spark.sparkContext.parallelize(requests, slices).pipe("renskrift worker --jobs 1", env=dict(os.environ))
answers = pipe.map(json.loads).collect()
print(Counter(a["status"] for a in answers))
for answer in answers:
    if answer["status"] != "converted":
        print(answer["id"], answer.get("message") or answer["failedPages"])
spark.stop()
