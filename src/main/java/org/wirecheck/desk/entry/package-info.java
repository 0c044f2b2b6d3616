/** The words of the desk: stories, filed articles, runs, decisions and what follows from them; must not know where they are kept. */
@NullMarked
package org.wirecheck.desk.entry;

import org.jspecify.annotations.NullMarked;
