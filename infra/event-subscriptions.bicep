metadata description = 'Sends texts and delivery reports to the deployed functions. Event Grid refuses a subscription to a function that is not there yet, so this comes after the code. Deployed to the resource group of the topic, by scripts/azure-connect.ts.'

@description('Name of the system topic. It must have a system-assigned identity.')
param topicName string

@description('Resource id of the function app.')
param appId string

@description('Resource id of the storage account with the container for dead letters.')
param archiveId string

@description('Who is told when events fail.')
param actionGroupId string

var appGroup = split(appId, '/')[4]
var archiveGroup = split(archiveId, '/')[4]
var archiveAccount = last(split(archiveId, '/'))

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

module deadLetterRole 'modules/dead-letter-role.bicep' = {
  name: 'heed-dead-letter-role'
  scope: resourceGroup(archiveGroup)
  params: {
    archiveAccount: archiveAccount
    principalId: topic.identity.principalId
  }
}

resource smsReceived 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'heed-sms-received'
  dependsOn: [deadLetterRole]
  properties: {
    destination: {
      endpointType: 'AzureFunction'
      properties: {
        resourceId: '${appId}/functions/smsReceived'
        // One event a request: the trigger answers for a whole batch, so one failure would bring the others again.
        maxEventsPerBatch: 1
        preferredBatchSizeInKilobytes: 64
      }
    }
    filter: { includedEventTypes: ['Microsoft.Communication.SMSReceived'] }
    eventDeliverySchema: 'EventGridSchema'
    // The longest that Event Grid allows: a day, 30 tries.
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: archiveId, blobContainerName: 'dead-letters' }
      }
    }
  }
}

resource deliveryReport 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'heed-delivery-report'
  dependsOn: [deadLetterRole]
  properties: {
    destination: {
      endpointType: 'AzureFunction'
      properties: {
        resourceId: '${appId}/functions/deliveryReport'
        maxEventsPerBatch: 1
        preferredBatchSizeInKilobytes: 64
      }
    }
    filter: { includedEventTypes: ['Microsoft.Communication.SMSDeliveryReportReceived'] }
    eventDeliverySchema: 'EventGridSchema'
    retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: archiveId, blobContainerName: 'dead-letters' }
      }
    }
  }
}

module alerts 'modules/event-alerts.bicep' = {
  name: 'heed-event-alerts'
  scope: resourceGroup(appGroup)
  params: {
    topicId: topic.id
    actionGroupId: actionGroupId
    subscriptionNames: [smsReceived.name, deliveryReport.name]
  }
}
