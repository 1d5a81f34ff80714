import numpy as np
from transformers import BertConfig, BertForTokenClassification
from transformers import Trainer, TrainingArguments

config = BertConfig(
    vocab_size=10, hidden_size=8, intermediate_size=8,
    num_hidden_layers=1, num_attention_heads=1,
)
model = BertForTokenClassification(config).bfloat16()
options = dict(per_device_eval_batch_size=1, disable_tqdm=True)
arguments = TrainingArguments("out", use_cpu=True, **options)
rows = [{"input_ids": np.arange(n), "labels": [1] * n} for n in (3, 2)]
result = Trainer(model, arguments).predict(rows)
print(result.predictions.dtype, result.predictions[1, 2])
print(result.label_ids)
