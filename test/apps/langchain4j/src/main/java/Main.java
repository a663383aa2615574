import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

public class Main {
    static final ObjectMapper json = new ObjectMapper();
    static final String url = System.getenv("APPS_URL");
    static final String key = System.getenv("APPS_KEY");

    public static class Weather {
        @Tool("The weather of a city.")
        public String getWeather(String city) {
            return "18 degrees in " + city;
        }
    }

    public record Forecast(String city, int days) {}

    interface Assistant {
        String chat(String message);
    }

    interface StreamingAssistant {
        TokenStream chat(String message);
    }

    interface Forecaster {
        Forecast forecast(String message);
    }

    static ChatModel model(String name, String key) {
        return OpenAiChatModel.builder().baseUrl(url).apiKey(key).modelName(name).build();
    }

    static StreamingChatModel streamingModel(String name) {
        return OpenAiStreamingChatModel.builder().baseUrl(url).apiKey(key).modelName(name).build();
    }

    static String ask(String model) {
        return model(model, key).chat("hi");
    }

    static String stream(AiServices<StreamingAssistant> service) throws Exception {
        CompletableFuture<String> whole = new CompletableFuture<>();
        service.build()
                .chat("hi")
                .onPartialResponse(part -> {})
                .onCompleteResponse(response -> whole.complete(response.aiMessage().text()))
                .onError(whole::completeExceptionally)
                .start();
        return whole.get();
    }

    static AiServices<StreamingAssistant> streaming(String model) {
        return AiServices.builder(StreamingAssistant.class).streamingChatModel(streamingModel(model));
    }

    static String useTools() {
        return AiServices.builder(Assistant.class)
                .chatModel(model("offline/tools", key))
                .tools(new Weather())
                .build()
                .chat("Weather in Paris?");
    }

    static String structured() throws Exception {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey(key)
                .modelName("offline/echo")
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .build();
        return json.writeValueAsString(AiServices.create(Forecaster.class, model).forecast("A forecast"));
    }

    public static void main(String[] args) throws Exception {
        Map<String, Callable<String>> rows = new LinkedHashMap<>();
        rows.put("plain", () -> ask("offline/echo"));
        rows.put("stream", () -> stream(streaming("offline/echo")));
        rows.put("tools", Main::useTools);
        rows.put("tools-stream", () -> stream(streaming("offline/tools").tools(new Weather())));
        rows.put("structured", Main::structured);
        rows.put("error-401", () -> model("offline/echo", "wrong").chat("hi"));
        rows.put("error-404", () -> ask("no-such-model"));
        for (String status : new String[] {"400", "429", "500", "503"}) {
            rows.put("error-" + status, () -> ask("offline/error-" + status));
        }
        rows.put("cut", () -> stream(streaming("offline/cut")));
        rows.put("cut-tools", () -> stream(streaming("scripted/cut-call").tools(new Weather())));
        show(Map.of("client", "langchain4j-open-ai " + jarVersion(OpenAiChatModel.class)));
        for (var row : rows.entrySet()) show(run(row.getKey(), row.getValue()));
        System.exit(0);
    }

    static String jarVersion(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceAll(".*-([0-9][^/]*)\\.jar$", "$1");
    }

    static Map<String, Object> run(String row, Callable<String> ask) {
        try {
            return Map.of("row", row, "ok", true, "saw", ask.call());
        } catch (Exception error) {
            return Map.of("row", row, "ok", false, "saw", error.toString());
        }
    }

    static void show(Map<String, Object> line) throws Exception {
        System.out.println(json.writeValueAsString(new java.util.TreeMap<>(line)));
    }
}
