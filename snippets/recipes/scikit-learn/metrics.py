import torch
from sklearn.metrics import accuracy_score, roc_auc_score

scores, labels = [], []
for _ in range(2):  # two batches
    logits = torch.tensor([-2.0, 3.0], requires_grad=True)
    scores.append(logits.sigmoid().detach())
    labels.append(torch.tensor([0, 1]))
scores = torch.cat(scores).numpy(force=True)
labels = torch.cat(labels).numpy(force=True)
area = roc_auc_score(labels, scores)
print(area, type(area).__name__)
print(accuracy_score(labels, scores > 0.5))
