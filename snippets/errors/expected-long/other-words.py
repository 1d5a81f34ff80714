import torch
import torch.nn.functional as F

scores, i32 = torch.ones(2, 3), torch.tensor([0, 1]).int()
calls = {
    "cross_entropy int32": lambda: F.cross_entropy(scores, i32),
    "embedding float": lambda: F.embedding(i32.float(), scores),
    "one_hot int32": lambda: F.one_hot(i32),
    "take int32": lambda: scores.take(i32),
}
for name in calls:
    try:
        calls[name]()
    except RuntimeError as error:
        print(f"{name}: {error}")
