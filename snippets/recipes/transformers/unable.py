import torch
from transformers import BatchEncoding

ragged = {"input_ids": [[1, 2, 3], [4, 5]]}
print(BatchEncoding(ragged, tensor_type="np"))
half = {"scores": torch.zeros(2, dtype=torch.bfloat16)}
for data, target in (ragged, "pt"), (half, "np"):
    try:
        BatchEncoding(data, tensor_type=target)
    except ValueError as error:
        print(str(error)[:24], "because:", error.__cause__)
