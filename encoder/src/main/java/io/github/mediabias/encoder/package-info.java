/**
 * The accurate extraction engine: a fine-tuned transformer encoder that ONNX Runtime runs. Start at {@link
 * io.github.mediabias.encoder.EncoderExtractor}; the model card is the resource {@code MODEL.md} of this package.
 */
@NullMarked
package io.github.mediabias.encoder;

import org.jspecify.annotations.NullMarked;
