metadata description = 'The Event Grid system topic of the existing Communication Services resource. There is one per source, so scripts/azure-connect.ts deploys this only where there is none; one that exists is used as it is. Deployed to the resource group of Communication Services.'

@description('Name of the Communication Services resource.')
param acsName string

@description('Workspace that failed deliveries are logged to.')
param workspaceId string

resource acs 'Microsoft.Communication/communicationServices@2025-09-01' existing = {
  name: acsName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  // A resource of Communication Services may have underscores in its name, a topic may not.
  name: 'evgst-${replace(acsName, '_', '-')}'
  location: 'global'
  // Dead letters are written as this identity.
  identity: { type: 'SystemAssigned' }
  properties: {
    source: acs.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

resource failures 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'heed'
  scope: topic
  properties: {
    workspaceId: workspaceId
    // Into the table of its own (AegDeliveryFailureLogs) and not into AzureDiagnostics.
    logAnalyticsDestinationType: 'Dedicated'
    logs: [{ category: 'DeliveryFailures', enabled: true }]
  }
}

output topicId string = topic.id
