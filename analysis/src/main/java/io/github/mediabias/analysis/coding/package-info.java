/**
 * Human coding: a random sample of passages to be coded by hand, and what it tells of coders and of the machine. Start at
 * {@link io.github.mediabias.analysis.coding.PassageSampler} and {@link io.github.mediabias.analysis.coding.CodedSample}.
 */
@NullMarked
package io.github.mediabias.analysis.coding;

import org.jspecify.annotations.NullMarked;
