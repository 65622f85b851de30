// Mocha's spec reporter, ending with one plain line of counts that CI and people can read at a glance.
const { reporters } = require('mocha');

class CountingSpec extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    console.log(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}`);
  }
}

module.exports = CountingSpec;
