#!/usr/bin/env python3
"""Trains the model of the engine `accurate` (see README.md).

usage: train.py GOLD.jsonl --base BGE.jar -o FOLDER
"""

import argparse
import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path

# With glibc's usual settings every large tensor is given back to the system and asked for anew: several times slower.
ALLOCATION = {
    "MALLOC_MMAP_THRESHOLD_": "4294967296",
    "MALLOC_TRIM_THRESHOLD_": "17179869184",
    "MALLOC_TOP_PAD_": "268435456",
}

TUNING = (
    ("threshold", (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55)),
    ("content_bias", (0.0, 0.15, 0.3, 0.5)),
    ("source_bias", (0.0, 0.3, 0.6, 1.0)),
    ("source_fallback", (0.05, 0.1, 0.2, 0.4)),
    ("cue_weight", (0.0, 0.25, 0.5, 1.0)),
    ("threshold", (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55)),
)


def main() -> None:
    arguments = _arguments()
    if any(os.environ.get(name) != value for name, value in ALLOCATION.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | ALLOCATION)
    sys.path.insert(0, str(Path(__file__).parent))

    import torch

    from attribution_encoder import decoding, export, learning, scoring, windows
    from attribution_encoder.network import Base, Network
    from attribution_encoder.words import WordReader

    torch.set_num_threads(arguments.threads)
    base = Base(arguments.base)
    articles = windows.read(arguments.gold, WordReader(base.vocabulary))
    tuning = [article for article in articles if _is_left_out(article.id, arguments.tune_on)]
    rest = [article for article in articles if not _is_left_out(article.id, arguments.tune_on)]
    print(f"{len(rest)} articles to train on, {len(tuning)} to tune on", flush=True)

    network = Network.of(base, arguments.dropout)
    network.requires_grad_(True)
    checkpoint = arguments.output / "checkpoint.pt"
    arguments.output.mkdir(parents=True, exist_ok=True)

    def after_epoch(epoch: int) -> None:
        torch.save(network.state_dict(), checkpoint)
        found = decoding.candidates(network, tuning, decoding.Settings().cue_bias)
        predicted = [decoding.decode(part, decoding.Settings()) for part in found]
        print(f"after epoch {epoch}, on the tuning articles: {scoring.score(tuning, predicted)}", flush=True)

    course = learning.Course(arguments.epochs, arguments.rate, arguments.dropout, arguments.seed)
    learning.train(network, rest, course, after_epoch)

    found = decoding.candidates(network, tuning, decoding.Settings().cue_bias)
    settings = decoding.Settings()
    best = scoring.score(tuning, [decoding.decode(part, settings) for part in found])
    for name, values in TUNING:
        for value in values:
            changed = replace(settings, **{name: value})
            result = scoring.score(tuning, [decoding.decode(part, changed) for part in found])
            if result.f1 > best.f1:
                best, settings = result, changed
    print(f"with {settings}: {best}", flush=True)
    tuned_on = f"{len(tuning)} articles of the training file that the networks were not trained on"
    export.write(network, base.vocabulary, settings, tuned_on, arguments.output)
    print(f"wrote {arguments.output}", flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Trains the model of the engine `accurate`.")
    parser.add_argument("gold", type=Path, metavar="GOLD.jsonl", help="coded articles, as mediabias evaluate reads them")
    parser.add_argument("--base", type=Path, required=True, metavar="JAR", help="the jar of the pre-trained encoder")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where the model goes")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1.5e-4, help="the highest learning rate")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--tune-on", type=int, default=9, metavar="N", help="one article of N is left out, to tune on")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    return parser.parse_args()


def _is_left_out(article: str, tune_on: int) -> bool:
    """One article of some, by its id alone, so that the parts stay the same whatever else the file holds."""
    return int.from_bytes(hashlib.sha256(article.encode()).digest()[:4], "big") % tune_on == 0


if __name__ == "__main__":
    main()
