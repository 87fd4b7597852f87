/** The command line: parse, call the house, print. */
console.log('rapporteur')
