package org.riwaq.storefront.api.picture;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PictureSettings.class, DataSettings.class})
class PictureConfiguration {

    @Bean
    Pictures pictures(Originals originals, DataSettings data, PictureSettings settings) {
        return new Pictures(originals, data.pictures(), settings);
    }
}
