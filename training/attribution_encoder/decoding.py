"""From probabilities to attributions, as the class `Decoder` of the module `encoder` does it; thresholds are tuned with this."""

from dataclasses import dataclass

import numpy as np
import torch

from .batches import CueBatch, WindowBatch
from .network import Network
from .windows import (
    LINKER_CONTENT,
    LINKER_SOURCE,
    OUTSIDE,
    REAL_CUE,
    TAGGER_CUE,
    Article,
    Attribution,
    Cue,
    Window,
    windows,
)

LEAST_CUE_PROBABILITY = 0.02
EXTENSION = 0.5
SMALLEST = 1e-9
FREE, SHARED, TAKEN = 0, 1, 2
WINDOWS_AT_A_TIME = 8
CUES_AT_A_TIME = 16


@dataclass(frozen=True)
class Settings:
    """The keys of the engine's `decoding.properties`."""

    cue_bias: float = 1.5
    source_bias: float = 1.0
    content_bias: float = 0.3
    threshold: float = 0.45
    cue_weight: float = 0.5
    source_fallback: float = 0.1


@dataclass(frozen=True)
class Candidate:
    """A cue with what the tagger (a number) and the linker ([words of the region, labels]) say of it."""

    window: Window
    cue: Cue
    cue_probability: float
    links: np.ndarray


def best_labels(scores: np.ndarray) -> np.ndarray:
    """The best sequence in which no span goes on that has not begun (Viterbi)."""
    length, labels = scores.shape
    back = np.zeros((length, labels), np.int64)
    score = scores[0].copy()
    score[2::2] = -np.inf
    for i in range(1, length):
        best = int(score.argmax())
        after = np.full(labels, score[best])
        back[i] = best
        for inside in range(2, labels, 2):
            before = inside - 1 if score[inside - 1] >= score[inside] else inside
            after[inside] = score[before]
            back[i, inside] = before
        score = after + scores[i]
    sequence = np.zeros(length, np.int64)
    sequence[-1] = score.argmax()
    for i in range(length - 1, 0, -1):
        sequence[i - 1] = back[i, sequence[i]]
    return sequence


def spans(labels: np.ndarray, begin_label: int) -> list[tuple[int, int]]:
    """The spans of a kind; one that has lost its beginning begins where its rest does."""
    found = []
    i = 0
    while i < len(labels):
        first = i
        i += 1
        if labels[first] in (begin_label, begin_label + 1):
            while i < len(labels) and labels[i] == begin_label + 1:
                i += 1
            found.append((first, i))
    return found


def cue_spans(tags: np.ndarray, bias: float) -> list[tuple[int, int]]:
    """The cues in a paragraph of [words, labels] probabilities."""
    if tags[:, TAGGER_CUE].max() + tags[:, TAGGER_CUE + 1].max() < LEAST_CUE_PROBABILITY:
        return []
    scores = np.log(tags + SMALLEST)
    scores[:, TAGGER_CUE : TAGGER_CUE + 2] += bias
    return spans(best_labels(scores), TAGGER_CUE)


def cues_in(window: Window, tags: np.ndarray, bias: float) -> list[Cue]:
    """The cues of a window of [words, labels] probabilities."""
    cues = []
    paragraphs = np.array(window.paragraph)
    for number, region in enumerate(window.regions):
        own = np.flatnonzero(paragraphs == number)
        begin = int(own[0])
        for first, end in cue_spans(tags[own], bias):
            cues.append(Cue(begin + first, begin + end, region, None))
    return cues


@torch.no_grad()
def candidates(network: Network, articles: list[Article], cue_bias: float) -> list[list[Candidate]]:
    """For each article its candidates."""
    network.eval()
    found: list[list[Candidate]] = [[] for _ in articles]
    cut = [(number, window) for number, article in enumerate(articles) for window in windows(article)]
    cut.sort(key=lambda pair: len(pair[1].pieces))
    for begin in range(0, len(cut), WINDOWS_AT_A_TIME):
        part = cut[begin : begin + WINDOWS_AT_A_TIME]
        batch = WindowBatch.of([window for _, window in part])
        hidden = network.read(batch.pieces, batch.shapes, batch.quoted, batch.mask)
        tags = torch.softmax(network.tag(hidden, batch.mask), -1)
        cues = []
        for row, (number, window) in enumerate(part):
            words = tags[row, window.first_piece].numpy()
            for cue in cues_in(window, words, cue_bias):
                probability = float(words[cue.first : cue.end, TAGGER_CUE : TAGGER_CUE + 2].sum(1).mean())
                cues.append((number, probability, (row, window, cue)))
        for first in range(0, len(cues), CUES_AT_A_TIME):
            some = cues[first : first + CUES_AT_A_TIME]
            linked = CueBatch.of([cue for _, _, cue in some], hidden, tags)
            links = torch.softmax(network.link(linked.hidden, linked.sides, linked.tags, linked.mask), -1)
            words = links.reshape(-1, links.shape[-1])[linked.first_pieces].numpy()
            for number, probability, (_, window, cue) in some:
                size = cue.region.end_word - cue.region.first_word
                found[number].append(Candidate(window, cue, probability, words[:size]))
                words = words[size:]
    return found


def decode(candidates: list[Candidate], settings: Settings) -> list[Attribution]:
    """The attributions of an article: the likeliest candidate first, each of what those before it have left."""
    scored = []
    for candidate in candidates:
        labels = _labels(candidate, settings)
        score = _score(candidate, settings)
        content = labels >= LINKER_CONTENT
        if content.any() and score >= settings.threshold:
            certain = candidate.links[content][:, LINKER_CONTENT : LINKER_CONTENT + 2].sum(1).mean()
            scored.append((score * float(certain), candidate, labels))
    scored.sort(key=lambda item: -item[0])
    uses: dict[int, np.ndarray] = {}
    found = []
    for _, candidate, labels in scored:
        region = candidate.cue.region
        whole = uses.setdefault(id(candidate.window), np.zeros(len(candidate.window.words), np.int64))
        used = whole[region.first_word : region.end_word]
        cue = slice(candidate.cue.first - region.first_word, candidate.cue.end - region.first_word)
        content = labels >= LINKER_CONTENT
        if used[cue].any() or 2 * (content & (used != FREE)).sum() > content.sum():
            continue
        source = (labels == LINKER_SOURCE) | (labels == LINKER_SOURCE + 1)
        labels[(used != FREE) & ~((used == SHARED) & source)] = OUTSIDE
        if not spans(labels, LINKER_SOURCE):
            _add_likeliest_source(candidate, labels, used, cue, settings)
        used[(labels == LINKER_SOURCE) | (labels == LINKER_SOURCE + 1)] = SHARED
        used[labels >= LINKER_CONTENT] = TAKEN
        used[cue] = TAKEN
        found.append(_attribution(candidate, labels))
    return found


def _score(candidate: Candidate, settings: Settings) -> float:
    begin = candidate.cue.region.first_word
    real = candidate.links[candidate.cue.first - begin : candidate.cue.end - begin, REAL_CUE].mean()
    return float(real) * candidate.cue_probability**settings.cue_weight


def _labels(candidate: Candidate, settings: Settings) -> np.ndarray:
    scores = np.log(candidate.links[:, :REAL_CUE] + SMALLEST)
    scores[:, LINKER_SOURCE:LINKER_CONTENT] += settings.source_bias
    scores[:, LINKER_CONTENT:] += settings.content_bias
    begin = candidate.cue.region.first_word
    scores[candidate.cue.first - begin : candidate.cue.end - begin, 1:] = -np.inf
    return best_labels(scores)


def _add_likeliest_source(
    candidate: Candidate, labels: np.ndarray, used: np.ndarray, cue: slice, settings: Settings
) -> None:
    links = candidate.links
    likely = links[:, LINKER_SOURCE] + links[:, LINKER_SOURCE + 1]
    allowed = (labels == OUTSIDE) & (used != TAKEN)
    allowed[cue] = False
    best = int(np.where(allowed, likely, 0.0).argmax())
    if not allowed[best] or likely[best] <= settings.source_fallback:
        return
    least = likely[best] * EXTENSION
    first = best
    while (
        first > 0
        and allowed[first - 1]
        and likely[first - 1] > least
        and links[first, LINKER_SOURCE] < links[first, LINKER_SOURCE + 1]
    ):
        first -= 1
    end = best + 1
    while end < len(labels) and allowed[end] and links[end, LINKER_SOURCE + 1] > least:
        end += 1
    labels[first:end] = LINKER_SOURCE + 1
    labels[first] = LINKER_SOURCE


def _attribution(candidate: Candidate, labels: np.ndarray) -> Attribution:
    begin = candidate.cue.region.first_word
    words = candidate.window.words

    def written(found: list[tuple[int, int]]) -> list[list[int]]:
        return [[words[begin + first][0], words[begin + end - 1][1]] for first, end in found]

    cue = [[words[candidate.cue.first][0], words[candidate.cue.end - 1][1]]]
    return Attribution(written(spans(labels, LINKER_SOURCE)), cue, written(spans(labels, LINKER_CONTENT)))
