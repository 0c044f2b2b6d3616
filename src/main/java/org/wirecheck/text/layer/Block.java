package org.wirecheck.text.layer;

import org.wirecheck.model.Layer;
import org.wirecheck.model.Span;

/**
 * A paragraph, or a part of one, in a single layer.
 *
 * @param sign what gave the layer away, in words for {@code explain}: "repeated line", "date line"
 */
public record Block(Span span, Layer layer, String sign) {}
