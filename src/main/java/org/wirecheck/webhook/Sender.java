package org.wirecheck.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** Sends one message and hears the answer's status; follows nobody elsewhere and reads no more than that. */
final class Sender implements Closeable {

    private static final Timeout PATIENCE = Timeout.of(10, TimeUnit.SECONDS);

    private final CloseableHttpClient client;

    /** @param privates whether messages may go to this machine and its network */
    Sender(boolean privates) {
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(privates ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("wirecheck-webhooks")
                .build();
    }

    int send(Hook hook, Delivery delivery, Instant now) throws IOException {
        HttpPost post = new HttpPost(hook.url());
        long seconds = now.getEpochSecond();
        post.setHeader("webhook-id", delivery.id());
        post.setHeader("webhook-timestamp", String.valueOf(seconds));
        post.setHeader("webhook-signature", Signature.of(hook.secret(), delivery.id(), seconds, delivery.body()));
        post.setEntity(
                new ByteArrayEntity(delivery.body().getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        HttpHost host = HttpHost.create(java.net.URI.create(hook.url()));
        // Left unread and closed: a receiver that never stops talking costs nothing
        try (ClassicHttpResponse response = client.executeOpen(host, post, null)) {
            return response.getCode();
        }
    }

    @Override
    public void close() throws IOException {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
