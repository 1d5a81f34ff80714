import torch
from sklearn.metrics import roc_auc_score

labels = torch.tensor([0, 1])
scores = torch.tensor([0.2, 0.7])
print(roc_auc_score(labels, scores))
one_bad = scores.bfloat16(), scores.to("meta"), scores.requires_grad_()
for bad in one_bad:
    try:
        roc_auc_score(labels, bad)
    except (RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
