metadata description = 'Alerts on Event Grid\'s own metrics, from ../alerts.json, for our two subscriptions only: a reused topic may have others.'

param topicId string
param actionGroupId string
param subscriptionNames array

var alerts = loadJsonContent('../alerts.json')

resource rule 'Microsoft.Insights/metricAlerts@2018-03-01' = [for alert in alerts.metrics: {
  name: 'heed-${alert.id}'
  location: 'global'
  properties: {
    description: '${alert.title}. ${alert.meaning} What to do: docs/operate.md, ${alert.id}.'
    severity: alert.severity
    enabled: true
    scopes: [topicId]
    evaluationFrequency: alert.every
    windowSize: alert.window
    autoMitigate: alert.resolves
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: alert.id
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          metricName: alert.metric
          operator: alert.operator
          threshold: alert.threshold
          timeAggregation: 'Total'
          dimensions: [
            {
              name: 'EventSubscriptionName'
              operator: 'Include'
              values: subscriptionNames
            }
          ]
        }
      ]
    }
    actions: [{ actionGroupId: actionGroupId }]
  }
}]
