package org.riwaq.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What holds for every answer. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    /** The API is public and read only: any page may ask it; what partners' pages may ask says so itself. */
    @Bean
    FilterRegistrationBean<CorsFilter> cors() {
        CorsConfiguration anybody = new CorsConfiguration();
        anybody.addAllowedOrigin(CorsConfiguration.ALL);
        anybody.setAllowedMethods(List.of("GET", "HEAD"));
        anybody.addAllowedHeader(CorsConfiguration.ALL);
        anybody.setMaxAge(Duration.ofHours(1));
        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(
                new CorsFilter(request -> request.getRequestURI().startsWith("/api/v1/widgets/") ? null : anybody));
        registration.addUrlPatterns("/api/*", "/iiif/*");
        return registration;
    }

    /** Pages and lists may be kept and asked for again; what has not changed is not sent again. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                String path = request.getRequestURI();
                // These have addresses of their own content, or change with every look.
                return path.startsWith("/media/") || path.startsWith("/assets/") || path.startsWith("/actuator/");
            }
        };
        // The body may come compressed: the same content, not the same bytes.
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/*");
        return registration;
    }
}
