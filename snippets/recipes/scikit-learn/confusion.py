import numpy as np
import torch
from sklearn.metrics import confusion_matrix

labels = torch.tensor([1, 0, 1, 1])
predicted = torch.tensor([1, 0, 1, 1])
matrix = np.zeros((2, 2), int)
matrix[labels, predicted] += 1
print(matrix.tolist())

cells = torch.bincount(labels * 2 + predicted, minlength=2 * 2)
print(cells.view(2, 2).tolist())
print(confusion_matrix(labels, predicted, labels=[0, 1]).tolist())
