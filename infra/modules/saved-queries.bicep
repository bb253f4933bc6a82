metadata description = 'The queries of ../queries, saved in the workspace under the category Heed.'

param workspaceName string

var queries = [
  { name: 'bypasses-and-blocks', title: 'bypasses and blocks', text: loadTextContent('../queries/bypasses-and-blocks.kql') }
  { name: 'delivery-failures', title: 'deliveries that Event Grid could not make', text: loadTextContent('../queries/delivery-failures.kql') }
  { name: 'exceptions', title: 'exceptions', text: loadTextContent('../queries/exceptions.kql') }
  { name: 'failing-functions', title: 'failing functions', text: loadTextContent('../queries/failing-functions.kql') }
  { name: 'gate', title: 'questions to the gate', text: loadTextContent('../queries/gate.kql') }
  { name: 'inbound-by-hour', title: 'texts and reports by hour', text: loadTextContent('../queries/inbound-by-hour.kql') }
  { name: 'quarantine', title: 'events that could not be read', text: loadTextContent('../queries/quarantine.kql') }
  { name: 'replies-not-sent', title: 'replies that never went out', text: loadTextContent('../queries/replies-not-sent.kql') }
  { name: 'reply-outcomes', title: 'what became of the replies', text: loadTextContent('../queries/reply-outcomes.kql') }
  { name: 'reviews', title: 'reviews', text: loadTextContent('../queries/reviews.kql') }
  { name: 'still-owed', title: 'work still owed', text: loadTextContent('../queries/still-owed.kql') }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' existing = {
  name: workspaceName
}

// Saved one after another: the workspace keeps them all in one document and answers 409 to a second writer
// (ssc-spc-ccoe-cei/azure-guardrails-solution-accelerator#61).
@batchSize(1)
resource saved 'Microsoft.OperationalInsights/workspaces/savedSearches@2025-07-01' = [for query in queries: {
  parent: workspace
  name: 'heed-${query.name}'
  properties: {
    // Without it a second deployment ends with 409. It belongs here, though the published types have it one level up
    // (azure-rest-api-specs#24585, azure-docs#49275).
    #disable-next-line BCP037
    etag: '*'
    category: 'Heed'
    displayName: 'Heed: ${query.title}'
    query: query.text
    version: 2
  }
}]
