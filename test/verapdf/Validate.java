import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validate FOLDER FLAVOURS: holds every file of a folder against the flavours (`ua1,2a`), which veraPDF checks in one pass.
 * A line for each flavour of each file: name, flavour, how many assertions, and what failed, between tabs.
 */
class Validate {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<PDFAFlavour> flavours =
        Arrays.stream(arguments[1].split(",")).map(PDFAFlavour::byFlavourId).toList();
    var foundry = Foundries.defaultInstance();
    File[] files = new File(arguments[0]).listFiles();
    Arrays.sort(files);
    for (File file : files) {
      try (var parser = foundry.createParser(file, flavours.get(0));
          var validator = foundry.createValidator(flavours)) {
        parser.setFlavours(flavours);
        for (ValidationResult result : validator.validateAll(parser))
          System.out.println(String.join("\t", file.getName(), result.getPDFAFlavour().getId(),
              String.valueOf(result.getTotalAssertions()), String.join("\t", failures(result))));
      } catch (Exception unreadable) {
        System.out.println(String.join("\t", file.getName(), arguments[1], "0", unreadable.toString()));
      }
    }
  }

  private static TreeSet<String> failures(ValidationResult result) {
    var said = new TreeSet<String>();
    for (var assertion : result.getTestAssertions()) {
      var rule = assertion.getRuleId();
      said.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
    }
    return said;
  }
}
