package org.wirecheck.http.desk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller must be let to do, where it is not the usual: reading for a reader, everything else for an editor. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {

    /** Which clearance, or none. */
    Level value();

    /** What is asked of a caller. */
    enum Level {
        NOBODY,
        READER,
        EDITOR,
        ADMIN
    }
}
