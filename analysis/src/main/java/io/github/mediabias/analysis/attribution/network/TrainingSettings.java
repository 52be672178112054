package io.github.mediabias.analysis.attribution.network;

/**
 * How a network is trained.
 *
 * @param seed of all random choices
 * @param mixedEpochs how often articles that a program has coded are read, with gold in between; none if there are none
 * @param goldCopies how often gold is read in one such epoch
 * @param goldEpochs how often gold is read after that, alone
 * @param soloEpochs how often gold is read where there is nothing else
 * @param fewestSteps a few articles are read alone more often, until there are so many steps
 * @param rate the highest learning rate
 * @param dropout the share of numbers dropped behind each block
 * @param inputDropout the share dropped of the words' embeddings
 * @param wordDropout the share of words that are read by their form alone
 * @param sure attributions that a program is less sure of teach neither that they are there nor that they are not
 */
record TrainingSettings(
        long seed,
        int mixedEpochs,
        int goldCopies,
        int goldEpochs,
        int soloEpochs,
        int fewestSteps,
        float rate,
        float dropout,
        float inputDropout,
        float wordDropout,
        double sure) {

    /** What the shipped model was trained with. */
    static final TrainingSettings DEFAULT = new TrainingSettings(1, 2, 3, 5, 15, 600, 0.002f, 0.15f, 0.2f, 0.1f, 0.45);
}
