package io.github.mediabias.analysis.comparison;

import java.util.List;

/** Looks for findings of some kinds. */
interface Finder {

    /** What it finds; the left side is that of the article with the lower number. */
    List<Finding> find(Versions versions);
}
