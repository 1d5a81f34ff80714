import numpy as np
from transformers import EvalPrediction


def accuracy(result):
    logits, labels = result
    logits = logits[0] if isinstance(logits, tuple) else logits
    counts = labels != -100
    return (logits.argmax(-1) == labels)[counts].mean()


labels = np.array([[1, 1, 1], [1, 1, -100]])
outputs = np.full((2, 3, 2), [0.2, 0.8]), np.zeros((2, 3, 8))
print(accuracy(EvalPrediction(predictions=outputs, label_ids=labels)))
np.argmax(outputs, axis=-1)
