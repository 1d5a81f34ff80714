import torch
import torch.nn.functional as F
from sklearn.metrics import log_loss

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 3.0]])
labels = torch.tensor([0, 2])
p = logits.softmax(dim=1)
loss = log_loss(labels.numpy(), p.numpy(), labels=[0, 1, 2])
print("scikit-learn:", round(loss, 4))
print(F.cross_entropy(logits, labels), "from logits")
print(F.nll_loss(p.log(), labels), "from probabilities")
print(F.cross_entropy(p, labels), "softmax of a softmax")
sure = torch.tensor([[1.0, 0.0, 0.0]])
print(F.cross_entropy(sure, labels[:1]), "right, and sure of it")
