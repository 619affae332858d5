// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine, without a window; tests are skipped where there is none. */
public final class Chromium implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts it, or skips the test. */
  public static Chromium start() {
    String browser = installed(BROWSERS);
    String driver = installed(DRIVERS);
    ChromeOptions options = new ChromeOptions().setBinary(browser);
    options.addArguments(
        "--headless",
        "--no-sandbox", // as root, in a container, it does not start with one
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    SELENIUM.setLevel(Level.SEVERE); // it would warn of every Chromium newer than itself
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(new File(driver)).build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static String installed(List<String> places) {
    return Stream.of(places)
        .flatMap(List::stream)
        .filter(p -> Files.isExecutable(Path.of(p)))
        .findFirst()
        .orElseGet(
            () ->
                Assumptions.abort(
                    "skipped: no browser to look at the pages with; apt-get install chromium"
                        + " chromium-driver"));
  }

  /** Shows the page as on a screen of this size. */
  public Chromium screen(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return this;
  }

  /** Shows the page as on A4 paper, to somebody whose screen is dark. */
  public Chromium paper() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 718, "height", 1047, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "print",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    return this;
  }

  /** {@return on how many sheets the page is printed} */
  public long sheets() {
    String pdf = driver.print(new PrintOptions()).getContent();
    String objects = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
    return SHEET.matcher(objects).results().count();
  }

  /** The driver itself. */
  public ChromeDriver driver() {
    return driver;
  }

  /** {@return the first element} */
  public WebElement element(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** Waits until the page has such an element. */
  public void await(String css) {
    new WebDriverWait(driver, PATIENCE).until(d -> !elements(css).isEmpty());
  }

  /** {@return all elements} */
  public List<WebElement> elements(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** {@return those of the elements that can be seen} */
  public List<WebElement> visible(String css) {
    return elements(css).stream().filter(WebElement::isDisplayed).toList();
  }

  /** {@return what the script gives} */
  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** {@return what keeps people out: too little contrast, missing names ... as axe finds it} */
  public List<String> barriers() {
    return new AxeBuilder()
        .analyze(driver).getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes())
            .toList();
  }

  /** {@return the errors that the page has logged} */
  public List<String> errors() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** Writes what the screen shows as a PNG. */
  public void screenshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(driver.getScreenshotAs(OutputType.BASE64)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
