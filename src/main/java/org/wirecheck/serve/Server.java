package org.wirecheck.serve;

import java.io.Closeable;
import java.io.IOException;
import org.wirecheck.check.Checker;

/** Offers a checker to others. Found by {@link java.util.ServiceLoader}. */
public interface Server {

    /**
     * Starts to answer.
     *
     * @throws IOException if it cannot listen there
     */
    Running start(Checker checker, Address address, Terms terms) throws IOException;

    /** A server that answers until it is closed. */
    interface Running extends Closeable {

        int port();

        @Override
        void close();
    }
}
