package org.wirecheck.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves a host once and lets the connection be made to these very addresses; refuses a host with any address of this
 * machine, of a private network or of no network. So a name that answers differently the second time gains nothing.
 */
final class PublicAddresses implements DnsResolver {

    private static final int BYTE = 0xff;

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (isPrivate(address)) {
                throw new UnknownHostException(
                        host + " is an address of this machine or its network, which is not allowed");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** True for whatever is not an address of the open internet. */
    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        return address instanceof Inet4Address
                ? isReserved4(first, second, bytes[2] & BYTE)
                : isReserved6(first, second, bytes);
    }

    /** "This" network, carriers' own (RFC 6598), protocol assignments, benchmarks, class E. */
    private static boolean isReserved4(int first, int second, int third) {
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && third == 0
                || first == 198 && (second == 18 || second == 19);
    }

    /** Unique local fc00::/7, and what leads back to IPv4: 6to4 2002::/16, NAT64 64:ff9b::/96, compatible ::/96. */
    private static boolean isReserved6(int first, int second, byte[] bytes) {
        boolean empty = true;
        for (int i = 0; i < 12; i++) {
            empty &= bytes[i] == 0;
        }
        return (first & 0xfe) == 0xfc
                || first == 0x20 && second == 0x02
                || first == 0 && second == 0x64 && (bytes[2] & BYTE) == 0xff && (bytes[3] & BYTE) == 0x9b
                || empty;
    }
}
