import torch
from sklearn.metrics import accuracy_score

true = [torch.tensor([0, 1]), torch.tensor([1, 1])]
predicted = [torch.tensor([0, 1]), torch.tensor([1, 0])]
print(accuracy_score(torch.cat(true), torch.cat(predicted)))
print(accuracy_score(true, predicted))
true[1], predicted[1] = true[1][:1], predicted[1][:1]
accuracy_score(true, predicted)
