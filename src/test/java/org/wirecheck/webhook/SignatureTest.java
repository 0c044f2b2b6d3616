package org.wirecheck.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example of the Standard Webhooks libraries. */
    @Test
    void signsAsTheStandardDoes() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void makesSecretsItKnowsAgain() {
        assertThat(Signature.isSecret(Signature.secret())).isTrue();
        assertThat(Signature.secret()).isNotEqualTo(Signature.secret());
        assertThat(Signature.isSecret("whsec_c2hvcnQ=")).isFalse();
        assertThat(Signature.isSecret("whsec_?")).isFalse();
        assertThat(Signature.isSecret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isFalse();
    }
}
