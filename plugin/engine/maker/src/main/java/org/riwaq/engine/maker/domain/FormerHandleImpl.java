package org.riwaq.engine.maker.domain;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.ManyToOne;
import javax.persistence.Table;
import org.broadleafcommerce.common.presentation.AdminPresentation;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.common.presentation.client.VisibilityEnum;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Row of {@code riwaq_maker_former_handle}. */
@Entity
@Table(name = "riwaq_maker_former_handle")
@AdminPresentationClass(friendlyName = "riwaq.maker.formerHandle")
public class FormerHandleImpl implements FormerHandle {
    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(generator = "FormerHandleId")
    @GenericGenerator(
            name = "FormerHandleId",
            strategy = "org.broadleafcommerce.common.persistence.IdOverrideTableGenerator",
            parameters = {
                @Parameter(name = "segment_value", value = "FormerHandleImpl"),
                @Parameter(name = "entity_name", value = "org.riwaq.engine.maker.domain.FormerHandleImpl")
            })
    @Column(name = "FORMER_HANDLE_ID")
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected Long id;

    @ManyToOne(targetEntity = MakerImpl.class, optional = false)
    @JoinColumn(name = "MAKER_ID", nullable = false)
    protected Maker maker;

    @Column(name = "HANDLE", nullable = false, length = 60)
    @AdminPresentation(visibility = VisibilityEnum.HIDDEN_ALL)
    protected String handle;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public Maker getMaker() {
        return maker;
    }

    @Override
    public void setMaker(Maker maker) {
        this.maker = maker;
    }

    @Override
    public String getHandle() {
        return handle;
    }

    @Override
    public void setHandle(String handle) {
        this.handle = handle;
    }
}
