import torch

print("| dtype | bytes | largest | smallest normal | eps |")
print("| --- | --- | --- | --- | --- |")
for name in ("float32", "bfloat16", "float16", "float8_e5m2",
             "float8_e4m3fn"):
    info = torch.finfo(getattr(torch, name))
    print(f"| `{name}` | {info.bits // 8} | {info.max:.5g} "
          f"| {info.smallest_normal:.3g} | {info.eps:.3g} |")
