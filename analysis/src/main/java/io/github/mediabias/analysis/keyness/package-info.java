/**
 * Which terms tell two sets of articles apart. Start at {@link io.github.mediabias.analysis.keyness.KeynessCounter}, which takes
 * articles as a {@link io.github.mediabias.analysis.keyness.KeynessReader} counted them and gives a {@link
 * io.github.mediabias.analysis.keyness.Keyness}.
 */
@NullMarked
package io.github.mediabias.analysis.keyness;

import org.jspecify.annotations.NullMarked;
