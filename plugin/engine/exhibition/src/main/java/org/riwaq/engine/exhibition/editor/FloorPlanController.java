package org.riwaq.engine.exhibition.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.domain.AdminSection;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.navigation.AdminNavigationService;
import org.riwaq.engine.commandapi.EngineJson;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.origin.rules.RefusalTexts;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which stands are placed, in the admin: read by who may read stands, saved by who may change them. */
@Controller
@RequestMapping("/floor-plans")
public class FloorPlanController {
    private static final String STANDS = Stand.class.getName();
    private static final int STALE = 409;
    private static final int REFUSED = 422;

    private final FloorPlans plans;
    private final LabelLinks labels;
    private final SecurityVerifier security;
    private final AdminNavigationService navigation;
    private final RefusalTexts texts;
    private final MessageSource messages;
    private final ObjectMapper json = EngineJson.mapper();

    public FloorPlanController(
            FloorPlans plans,
            LabelLinks labels,
            SecurityVerifier security,
            AdminNavigationService navigation,
            RefusalTexts texts,
            MessageSource messages) {
        this.plans = plans;
        this.labels = labels;
        this.security = security;
        this.navigation = navigation;
        this.texts = texts;
        this.messages = messages;
    }

    /** All exhibitions, to choose one. */
    @RequestMapping(method = RequestMethod.GET)
    public String all(Model model) throws ServiceException {
        security.securityCheck(STANDS, EntityOperationType.FETCH);
        menu(model);
        model.addAttribute("exhibitions", plans.exhibitions());
        return "views/riwaqFloorPlans";
    }

    /** The editor of one. */
    @RequestMapping(value = "/{exhibition:-?[0-9]+}", method = RequestMethod.GET)
    public String one(@PathVariable("exhibition") Long exhibition, Model model, HttpServletResponse response)
            throws ServiceException, IOException {
        security.securityCheck(STANDS, EntityOperationType.FETCH);
        PlanSheet sheet = plans.read(exhibition);
        if (sheet == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        menu(model);
        model.addAttribute("exhibitionId", exhibition);
        model.addAttribute("sheet", sheet);
        model.addAttribute("labels", labels.arePossible());
        model.addAttribute("sheetJson", json(sheet));
        model.addAttribute("wordsJson", json(words()));
        return "views/riwaqFloorPlan";
    }

    /** Keeps a plan; the answer is the plan as it then is, or why it was not taken, in words. */
    @RequestMapping(value = "/{exhibition:-?[0-9]+}", method = RequestMethod.POST)
    public void save(
            @PathVariable("exhibition") Long exhibition,
            @RequestParam("plan") String plan,
            HttpServletResponse response)
            throws ServiceException, IOException {
        security.securityCheck(STANDS, EntityOperationType.UPDATE);
        PlanSheet wanted;
        try {
            wanted = json.readValue(plan, PlanSheet.class);
        } catch (JsonProcessingException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<PlanRefusal> refusals = plans.save(exhibition, wanted);
        Map<String, Object> answer = new LinkedHashMap<String, Object>();
        if (!refusals.isEmpty()) {
            boolean stale = refusals.get(0).refusal.code.equals("plan.stale");
            response.setStatus(stale ? STALE : REFUSED);
            answer.put("refusals", said(refusals));
        }
        answer.put("sheet", plans.read(exhibition));
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends whoever may see stands to where their labels are printed, in the language of the admin. */
    @RequestMapping(value = "/{exhibition:-?[0-9]+}/labels", method = RequestMethod.GET)
    public void labels(@PathVariable("exhibition") Long exhibition, HttpServletResponse response)
            throws ServiceException, IOException {
        security.securityCheck(STANDS, EntityOperationType.FETCH);
        String id = labels.arePossible() ? plans.publicId(exhibition) : null;
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(labels.to(id, LocaleContextHolder.getLocale().getLanguage()));
    }

    private List<Map<String, String>> said(List<PlanRefusal> refusals) {
        List<Map<String, String>> said = new ArrayList<Map<String, String>>();
        for (PlanRefusal refusal : refusals) {
            Map<String, String> one = new LinkedHashMap<String, String>();
            one.put("stand", refusal.stand);
            one.put("text", texts.of(refusal.refusal));
            said.add(one);
        }
        return said;
    }

    private void menu(Model model) {
        AdminSection section = navigation.findAdminSectionByURI("/floor-plans");
        if (section != null) {
            model.addAttribute("currentAdminSection", section);
            model.addAttribute("currentAdminModule", section.getModule());
        }
    }

    private Map<String, String> words() {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> words = new LinkedHashMap<String, String>();
        for (String word : FloorPlans.WORDS) {
            words.put(word, messages.getMessage("riwaq.exhibition.editor." + word, null, locale));
        }
        return words;
    }

    /** Fit to stand in a script element: nothing in it can end the element. */
    private String json(Object value) throws JsonProcessingException {
        return json.writeValueAsString(value).replace("<", "\\u003c");
    }
}
