metadata description = 'Alerts on what Heed reports of itself, from ../alerts.json. Alerts on Event Grid are in event-alerts.bicep.'

param location string
param tags object
param workspaceId string
param actionGroupId string
param quietHours int
param reviewHoursLeft int

var alerts = loadJsonContent('../alerts.json')

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts.queries: {
  name: 'heed-${alert.id}'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Heed: ${alert.title}'
    description: '${alert.meaning} What to do: docs/operate.md, ${alert.id}.'
    severity: alert.severity
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: alert.every
    windowSize: alert.window
    autoMitigate: alert.resolves
    // A new workspace has no such table until the first event arrives (mspnp/aks-baseline#422); a test reads the queries.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: replace(join(alert.query, '\n'), '{reviewHoursLeft}', string(reviewHoursLeft))
          timeAggregation: 'Total'
          metricMeasureColumn: 'measure'
          operator: alert.operator
          threshold: alert.threshold
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [actionGroupId] }
  }
}]

// How long silence may last is the business's own, so this one has no default and is off until a number is given.
resource noInbound 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = if (quietHours > 0) {
  name: 'heed-no-inbound'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Heed: no text came in for ${quietHours} hours'
    description: 'Not one text in ${quietHours} hours. What to do: docs/operate.md, no-inbound.'
    severity: 1
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT30M'
    // Windows that Azure takes: 1 to 6 hours, one day, two days.
    windowSize: quietHours < 24 ? 'PT${quietHours}H' : 'P${quietHours / 24}D'
    autoMitigate: true
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppEvents | where Name == "heed.message.received" | summarize measure = count()'
          timeAggregation: 'Total'
          metricMeasureColumn: 'measure'
          operator: 'LessThan'
          threshold: 1
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: [actionGroupId] }
  }
}
