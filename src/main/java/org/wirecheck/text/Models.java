package org.wirecheck.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The OpenNLP models for English, loaded once for the whole program and side by side; immutable and shared by all threads.
 * They are found by file name: the {@code model.properties} of their jars overwrite each other in a shaded jar.
 */
public final class Models {

    private static final Models STANDARD = new Models();

    private final CompletableFuture<SentenceModel> sentences = load("sentence", SentenceModel::new);
    private final CompletableFuture<POSModel> tags = load("pos", POSModel::new);

    private Models() {}

    /** The models; loading begins when this is first called and goes on in the background. */
    public static Models standard() {
        return STANDARD;
    }

    public SentenceModel sentences() {
        return sentences.join();
    }

    public POSModel tags() {
        return tags.join();
    }

    private static <M> CompletableFuture<M> load(String part, Opening<M> opening) {
        return CompletableFuture.supplyAsync(
                () -> {
                    String file = "/opennlp-en-ud-ewt-" + part + "-1.3-2.5.4.bin";
                    try (InputStream in = Models.class.getResourceAsStream(file)) {
                        if (in == null) {
                            throw new IllegalStateException(
                                    "the language model " + file + " is missing from the class path");
                        }
                        return opening.open(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Models::startThread);
    }

    /** A thread of its own for each model: the common pool of a machine with two cores has a single one. */
    private static void startThread(Runnable loading) {
        Thread thread = new Thread(loading, "language-model");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Opening<M> {
        M open(InputStream in) throws IOException;
    }
}
