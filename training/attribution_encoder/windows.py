"""Coded articles, and the windows of whole paragraphs in which the networks read them."""

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np

from .words import Paragraph, WordReader

OUTSIDE = 0
TAGGER_SOURCE, TAGGER_CUE, TAGGER_CONTENT = 1, 3, 5
LINKER_SOURCE, LINKER_CONTENT, REAL_CUE = 1, 3, 5
TAGGER_LABELS, LINKER_LABELS = 7, 6
"""A label that begins a span is odd, the one that continues it is the next even number."""

FIRST_PIECE, BOUNDARY = 101, 102
LONGEST_WINDOW = 254
ANNOUNCED_EXTRA = 60
"""How many pieces longer a window may be than others, rather than part a paragraph from the one that announces it."""

Spans = list[list[int]]


@dataclass(frozen=True)
class Attribution:
    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True)
class Article:
    id: str
    text: str
    paragraphs: list[Paragraph]
    attributions: list[Attribution]


def read(path: Path, reader: WordReader) -> list[Article]:
    """The coded articles of a file of JSON Lines, in the form that `mediabias evaluate` reads."""
    articles = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                coded = json.loads(line)
                attributions = [
                    Attribution(a.get("source") or [], a.get("cue") or [], a["content"])
                    for a in coded["attributions"]
                    if a.get("content")
                ]
                articles.append(Article(coded["id"], coded["text"], reader.paragraphs(coded["text"]), attributions))
            except (ValueError, KeyError, TypeError, AttributeError) as e:
                raise SystemExit(f"{path}, line {number}: {e!r}; expected an object with id, text and attributions") from e
    return articles


@dataclass(frozen=True)
class Region:
    """Where the source and content of a cue are looked for: its paragraph, and the next one if it announces that."""

    first_word: int
    end_word: int
    first_piece: int
    end_piece: int


@dataclass(frozen=True)
class Cue:
    """A cue of the window's words [first, end). One without attribution is wrong."""

    first: int
    end: int
    region: Region
    attribution: Attribution | None


@dataclass
class Window:
    article: Article
    pieces: list[int] = field(default_factory=lambda: [FIRST_PIECE])
    shapes: list[int] = field(default_factory=lambda: [0])
    quoted: list[int] = field(default_factory=lambda: [0])
    first_piece: list[int] = field(default_factory=list)
    """The first piece of each word."""
    words: list[tuple[int, int]] = field(default_factory=list)
    """Begin and end of each word in the article."""
    regions: list[Region] = field(default_factory=list)
    """The region of a cue, by paragraph."""
    paragraph: list[int] = field(default_factory=list)
    """The paragraph of each word, counted in the window."""

    def words_of(self, span: list[int], begin: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """The words from `begin` to `end` that a span touches."""
        first = max(begin, bisect_right(self.words, span[0], key=lambda word: word[1]))
        last = min(len(self.words) if end is None else end, bisect_left(self.words, span[1], key=lambda word: word[0]))
        return (first, last) if first < last else None

    def tags(self) -> np.ndarray:
        """The tagger's label of each word."""
        labels = np.zeros(len(self.words), np.int64)
        for name, begin_label in (("content", TAGGER_CONTENT), ("source", TAGGER_SOURCE), ("cue", TAGGER_CUE)):
            for attribution in self.article.attributions:
                for span in getattr(attribution, name):
                    _mark(labels, self.words_of(span), begin_label)
        return _repair(labels, self.paragraph)

    def gold_cues(self) -> list[Cue]:
        """The cues of the coded attributions that begin in this window."""
        cues = []
        for attribution in self.article.attributions:
            found = self.words_of(attribution.cue[0]) if attribution.cue else None
            if found:
                paragraph = self.paragraph[found[0]]
                end = found[0]
                while end < found[1] and self.paragraph[end] == paragraph:
                    end += 1
                cues.append(Cue(found[0], end, self.regions[paragraph], attribution))
        return cues

    def links(self, cue: Cue) -> np.ndarray:
        """The linker's label of each word of the cue's region."""
        region = cue.region
        labels = np.zeros(region.end_word - region.first_word, np.int64)
        if cue.attribution is None:
            return labels
        for name, begin_label in (("source", LINKER_SOURCE), ("content", LINKER_CONTENT)):
            for span in getattr(cue.attribution, name):
                found = self.words_of(span, region.first_word, region.end_word)
                _mark(labels, found and (found[0] - region.first_word, found[1] - region.first_word), begin_label)
        labels[cue.first - region.first_word : cue.end - region.first_word] = REAL_CUE
        return _repair(labels, self.paragraph[region.first_word : region.end_word], highest=LINKER_CONTENT + 1)


def _mark(labels: np.ndarray, words: tuple[int, int] | None, begin_label: int) -> None:
    if words:
        labels[words[0]] = begin_label
        labels[words[0] + 1 : words[1]] = begin_label + 1


def _repair(labels: np.ndarray, paragraphs: list[int], highest: int = TAGGER_CONTENT + 1) -> np.ndarray:
    """A span that another one, or the end of a paragraph, has cut begins again behind the cut."""
    for i, label in enumerate(labels):
        inside = 0 < label <= highest and label % 2 == 0
        if inside and (i == 0 or paragraphs[i] != paragraphs[i - 1] or labels[i - 1] not in (label, label - 1)):
            labels[i] = label - 1
    return labels


def windows(article: Article, random: Random | None = None) -> list[Window]:
    """The article in windows. With `random`, the first one is of random length, so that each epoch cuts elsewhere."""
    packed: list[list[Paragraph]] = []
    length = 0
    limit = random.randint(LONGEST_WINDOW * 3 // 5, LONGEST_WINDOW) if random else LONGEST_WINDOW
    for i, paragraph in enumerate(article.paragraphs):
        announced = i > 0 and article.paragraphs[i - 1].announces
        most = LONGEST_WINDOW + ANNOUNCED_EXTRA if announced else limit
        if not packed or length + paragraph.pieces + 1 > most:
            if packed:
                limit = LONGEST_WINDOW
            packed.append([])
            length = 1
        packed[-1].append(paragraph)
        length += paragraph.pieces + 1
    return [_window(article, paragraphs) for paragraphs in packed]


def _window(article: Article, paragraphs: list[Paragraph]) -> Window:
    window = Window(article)
    starts = []
    for number, paragraph in enumerate(paragraphs):
        starts.append((len(window.words), len(window.pieces)))
        for word in paragraph.words:
            window.first_piece.append(len(window.pieces))
            window.words.append((word.begin, word.end))
            window.paragraph.append(number)
            window.pieces += word.pieces
            window.shapes += [word.shape] * len(word.pieces)
            window.quoted += [int(word.quoted)] * len(word.pieces)
        window.pieces.append(BOUNDARY)
        window.shapes.append(0)
        window.quoted.append(0)
    ends = [(start[0], start[1] - 1) for start in starts[1:]] + [(len(window.words), len(window.pieces) - 1)]
    for number, paragraph in enumerate(paragraphs):
        last = number + 1 if paragraph.announces and number + 1 < len(paragraphs) else number
        window.regions.append(Region(starts[number][0], ends[last][0], starts[number][1], ends[last][1]))
    return window
