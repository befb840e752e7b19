package org.riwaq.storefront.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who calls now: known from the request that this thread answers, so that no door can be passed without it. */
interface Caller {

    /** Their address; empty where no request is answered. Only a named proxy is believed about it (decision 0505). */
    Optional<String> address();

    /** Somebody with IPv6 has a whole network of addresses: its first 64 bits stand for them all. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Written as digits, so nobody is asked for a name.
            byte[] whole = InetAddress.getByName(address).getAddress();
            return whole.length == 16 ? HexFormat.ofDelimiter(":").formatHex(whole, 0, 8) : address;
        } catch (UnknownHostException odd) {
            return address;
        }
    }

    /** The caller of this thread's request. */
    @Component
    final class OfRequest implements Caller {
        @Override
        public Optional<String> address() {
            return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                    ? Optional.ofNullable(asked.getRequest().getRemoteAddr()).map(Caller::network)
                    : Optional.empty();
        }
    }
}
