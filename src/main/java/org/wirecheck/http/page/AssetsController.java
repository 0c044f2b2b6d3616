package org.wirecheck.http.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import org.wirecheck.http.desk.ForBrowsers;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.view.page.Asset;
import org.wirecheck.view.page.Assets;

/** What pages load. The address names the content, so that browsers keep it for good. */
@Controller("/assets")
@ForBrowsers
@Needs(Needs.Level.NOBODY)
@Produces(MediaType.ALL)
final class AssetsController {

    /** @param v what the address says of the content; a stranger's guess is answered, but not to be kept */
    @Get("/{name}")
    HttpResponse<String> asset(@PathVariable String name, @QueryValue(defaultValue = "") String v) {
        Asset asset = Assets.named(name);
        if (asset == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no '" + name + "' here");
        }
        boolean named = asset.address().endsWith("?v=" + v);
        return HttpResponse.ok(asset.text())
                .contentType(MediaType.of(asset.mediaType() + "; charset=utf-8"))
                .header("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
