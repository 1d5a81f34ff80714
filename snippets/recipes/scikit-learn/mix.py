import torch
from sklearn.metrics import accuracy_score

labels = torch.tensor([0, 1, 1])
logits = torch.tensor([[2.0, 0.5], [0.1, 3.0], [1.5, 1.0]])
classes = logits.argmax(dim=1)
print(round(accuracy_score(labels.numpy(), classes.numpy()), 3))
accuracy_score(labels.numpy(), logits.numpy())
