package org.riwaq.storefront.theme;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ThemeSettings.class, LabelSettings.class})
class ThemeConfiguration {}
