import contextlib
import io

with contextlib.redirect_stderr(io.StringIO()) as stderr:
    try:
        from numpy.core._multiarray_umath import _ARRAY_API
    except ImportError:
        pass
print(stderr.getvalue().split("Traceback")[0].strip())
