package org.riwaq.engine.exhibition.checkout;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.util.ClassUtils;

/**
 * Makes the bean that offers halls to checkout, unless this host has no checkout: then its classes are not there. It is
 * read while bean definitions are being made, too late to be asked for more of them in the way meant for that.
 */
public final class WhereCheckoutIs implements BeanFactoryPostProcessor {
    private static final String CHECKOUT = "org.riwaq.engine.checkout.PickUpPlaces";
    private static final String HALLS = "org.riwaq.engine.exhibition.checkout.PickUpHalls";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (ClassUtils.isPresent(CHECKOUT, factory.getBeanClassLoader())) {
            ((BeanDefinitionRegistry) factory)
                    .registerBeanDefinition(
                            "riwaqPickUpHalls",
                            BeanDefinitionBuilder.genericBeanDefinition(HALLS).getBeanDefinition());
        }
    }
}
