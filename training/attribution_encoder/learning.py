"""The training of both networks at once."""

import time
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import CueBatch, WindowBatch
from .decoding import CUES_AT_A_TIME, cues_in
from .network import Network
from .windows import LINKER_LABELS, TAGGER_LABELS, Article, Cue, Window, windows

WINDOWS_AT_A_STEP = 8
WARM_UP_STEPS = 60
NEW_PARTS_RATE = 5
"""How many times faster than the encoder the parts learn that it lacks."""
FALSE_CUES_FROM = 0.1
"""The part of the training after which the tagger is good enough for its false cues to teach the linker."""
REPORT_EVERY = 50


@dataclass(frozen=True)
class Course:
    """How long and how fast is learnt; the rate falls to nothing over the epochs."""

    epochs: int
    rate: float
    dropout: float
    seed: int


def train(network: Network, articles: list[Article], course: Course, after_epoch) -> None:
    """Trains in place; calls `after_epoch` with the number of epochs that are done."""
    random = Random(course.seed)
    torch.manual_seed(course.seed)
    optimizer = _optimizer(network, course.rate)
    parameters = [p for group in optimizer.param_groups for p in group["params"]]
    rates = [group["lr"] for group in optimizer.param_groups]
    started = time.time()
    steps = 0
    for epoch in range(course.epochs):
        network.train()
        batches = _batches(articles, random)
        losses = np.zeros(2)
        for number, batch in enumerate(batches):
            done = (epoch + number / len(batches)) / course.epochs
            factor = min(1.0, (steps + 1) / WARM_UP_STEPS) * (1 - done)
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            tagger_loss, linker_loss = _losses(network, batch, random, done >= FALSE_CUES_FROM)
            (tagger_loss + linker_loss).backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            steps += 1
            losses += tagger_loss.item(), linker_loss.item()
            if steps % REPORT_EVERY == 0:
                spent = time.time() - started
                left = spent / steps * (len(batches) * course.epochs - steps)
                mean = losses / (number + 1)
                print(
                    f"epoch {epoch + 1}, step {number + 1} of {len(batches)}: loss of the tagger {mean[0]:.4f}, of the linker"
                    f" {mean[1]:.4f}; {left / 60:.0f} minutes left",
                    flush=True,
                )
        after_epoch(epoch + 1)


def _optimizer(network: Network, rate: float) -> torch.optim.AdamW:
    # The meaning of pieces stays as it is: 840 articles hold a third of them only.
    network.embeddings.piece.weight.requires_grad_(False)
    new = {id(p) for module in network.new_modules() for p in module.parameters()}
    products, others, fresh = [], [], []
    for name, parameter in network.named_parameters():
        if id(parameter) in new:
            fresh.append(parameter)
        elif parameter.requires_grad:
            decays = parameter.ndim == 2 and "embeddings" not in name
            (products if decays else others).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": products, "lr": rate, "weight_decay": 0.01},
            {"params": others, "lr": rate, "weight_decay": 0.0},
            {"params": fresh, "lr": rate * NEW_PARTS_RATE, "weight_decay": 0.0},
        ],
        betas=(0.9, 0.99),
        fused=True,
    )


def _batches(articles: list[Article], random: Random) -> list[list[Window]]:
    """Windows of about equal length together, the batches in random order."""
    cut = [window for article in articles for window in windows(article, random)]
    cut.sort(key=lambda window: len(window.pieces) + random.random() * 24)
    batches = [cut[i : i + WINDOWS_AT_A_STEP] for i in range(0, len(cut), WINDOWS_AT_A_STEP)]
    random.shuffle(batches)
    return batches


def _losses(network: Network, batch: list[Window], random: Random, with_false_cues: bool) -> tuple[Tensor, Tensor]:
    tensors = WindowBatch.of(batch)
    with torch.autocast("cpu", torch.bfloat16):
        hidden = network.read(tensors.pieces, tensors.shapes, tensors.quoted, tensors.mask)
        tags = network.tag(hidden, tensors.mask)
    tags = tags.float()
    gold = torch.from_numpy(np.concatenate([window.tags() for window in batch]))
    tagger_loss = F.cross_entropy(tags.reshape(-1, TAGGER_LABELS)[tensors.first_pieces], gold)
    told = torch.softmax(tags.detach(), -1)
    cues = [(row, window, cue) for row, window in enumerate(batch) for cue in window.gold_cues()]
    if with_false_cues:
        cues += _false_cues(batch, told, random, most=max(5, len(cues) // 3))
    linker_loss = torch.zeros(())
    words = sum(cue.region.end_word - cue.region.first_word for _, _, cue in cues)
    cues.sort(key=lambda item: item[2].region.end_piece - item[2].region.first_piece)
    for first in range(0, len(cues), CUES_AT_A_TIME):
        some = cues[first : first + CUES_AT_A_TIME]
        linked = CueBatch.of(some, hidden, told)
        with torch.autocast("cpu", torch.bfloat16):
            links = network.link(linked.hidden, linked.sides, linked.tags, linked.mask)
        gold = torch.from_numpy(np.concatenate([window.links(cue) for _, window, cue in some]))
        predicted = links.float().reshape(-1, LINKER_LABELS)[linked.first_pieces]
        linker_loss = linker_loss + F.cross_entropy(predicted, gold, reduction="sum") / words
    return tagger_loss, linker_loss


def _false_cues(batch: list[Window], told: Tensor, random: Random, most: int) -> list[tuple[int, Window, Cue]]:
    """What the tagger takes for cues and gold does not."""
    found = []
    for row, window in enumerate(batch):
        gold = {word for cue in window.gold_cues() for word in range(cue.first, cue.end)}
        for cue in cues_in(window, told[row, window.first_piece].numpy(), 1.0 if random.random() < 0.5 else 0.3):
            if gold.isdisjoint(range(cue.first, cue.end)):
                found.append((row, window, cue))
    random.shuffle(found)
    return found[:most]
