"""Windows and cues as tensors."""

from dataclasses import dataclass

import torch
from torch import Tensor

from .windows import TAGGER_LABELS, Cue, Window


@dataclass(frozen=True)
class WindowBatch:
    pieces: Tensor
    shapes: Tensor
    quoted: Tensor
    mask: Tensor
    first_pieces: Tensor
    """The first piece of each word, windows one behind the other, in the batch laid flat."""

    @staticmethod
    def of(windows: list[Window]) -> "WindowBatch":
        length = max(len(window.pieces) for window in windows)

        def filled(rows: list[list[int]]) -> Tensor:
            return torch.tensor([row + [0] * (length - len(row)) for row in rows])

        return WindowBatch(
            filled([window.pieces for window in windows]),
            filled([window.shapes for window in windows]),
            filled([window.quoted for window in windows]),
            filled([[1] * len(window.pieces) for window in windows]),
            torch.cat([torch.tensor(window.first_piece) + i * length for i, window in enumerate(windows)]),
        )


@dataclass(frozen=True)
class CueBatch:
    hidden: Tensor
    tags: Tensor
    sides: Tensor
    mask: Tensor
    first_pieces: Tensor

    @staticmethod
    def of(cues: list[tuple[int, Window, Cue]], hidden: Tensor, tags: Tensor) -> "CueBatch":
        """Cues, each with its window and the window's row in `hidden` and `tags`."""
        length = max(cue.region.end_piece - cue.region.first_piece for _, _, cue in cues)
        width = hidden.shape[1]
        taken = torch.zeros(len(cues), length, dtype=torch.long)
        sides = torch.zeros(len(cues), length, dtype=torch.long)
        mask = torch.zeros(len(cues), length, dtype=torch.long)
        first_pieces = []
        for i, (row, window, cue) in enumerate(cues):
            region = cue.region
            pieces = region.end_piece - region.first_piece
            taken[i, :pieces] = torch.arange(region.first_piece, region.end_piece) + row * width
            mask[i, :pieces] = 1
            begin, end = (piece - region.first_piece for piece in pieces_of(window, cue))
            sides[i, begin:end] = 1
            sides[i, end:] = 2
            words = window.first_piece[region.first_word : region.end_word]
            first_pieces.append(torch.tensor(words) - region.first_piece + i * length)
        return CueBatch(
            hidden.reshape(-1, hidden.shape[-1])[taken],
            tags.reshape(-1, TAGGER_LABELS)[taken],
            sides,
            mask,
            torch.cat(first_pieces),
        )


def pieces_of(window: Window, cue: Cue) -> tuple[int, int]:
    """The cue's pieces in its window. Behind the last word of a region nothing but the region's end follows."""
    in_region = cue.end < cue.region.end_word
    return window.first_piece[cue.first], window.first_piece[cue.end] if in_region else cue.region.end_piece
