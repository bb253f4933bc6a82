metadata description = 'Lets the function app send as itself. Deployed to the resource group of Communication Services.'

param acsName string
param principalId string

var communicationAndEmailServiceOwner = '09976791-48a7-449e-bb21-39d1a415f350'

resource acs 'Microsoft.Communication/communicationServices@2025-09-01' existing = {
  name: acsName
}

// No smaller built-in role may send a text. This one may also read the keys and change the resource, which is why the
// Key Vault reference is the default: docs/deploy.md has the trade.
resource send 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(acs.id, principalId, communicationAndEmailServiceOwner)
  scope: acs
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', communicationAndEmailServiceOwner)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}
