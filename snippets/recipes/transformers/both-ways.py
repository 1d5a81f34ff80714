import numpy as np
import torch
from transformers import BertConfig, BertForSequenceClassification

config = BertConfig(
    vocab_size=10, hidden_size=8, intermediate_size=8,
    num_hidden_layers=1, num_attention_heads=1,
)
model = BertForSequenceClassification(config).eval()
ids = np.array([[1, 2, 3], [4, 5, 6]])
logits = model(input_ids=torch.from_numpy(ids)).logits
array = logits.numpy(force=True)
print(type(array).__name__, array.shape, array.dtype)
model(input_ids=ids)
