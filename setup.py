"Installs courselm; every setting is read from settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']

class BuildWithTables(build_py):
    "Ship the tables of data/ inside the wheel as courselm/_data; a checkout reads data/ itself."
    def tables(self):
        return [p for p in sorted((here/'data').rglob('*')) if p.is_file() and not p.name.startswith('.')]
    def target(self, path): return Path(self.build_lib)/'courselm'/'_data'/path.relative_to(here/'data')
    def run(self):
        super().run()
        if getattr(self, 'editable_mode', False): return
        for p in self.tables():
            self.mkpath(str(self.target(p).parent))
            self.copy_file(str(p), str(self.target(p)))
    def get_outputs(self, include_bytecode=True):
        extra = [] if getattr(self, 'editable_mode', False) else [str(self.target(p)) for p in self.tables()]
        return super().get_outputs(include_bytecode)+extra

run_time = ['torch', 'einops', 'fastcore<2', 'numpy', 'regex', 'datasets', 'safetensors', 'matplotlib', 'tqdm', 'typer', 'jinja2',
            'cloudpickle']
# nbdev 2.4.14 is the last that reads settings.ini; newer execnb, fastcore and ghapi break it
dev = ['nbdev==2.4.14', 'execnb<0.2', 'fastcore<2', 'ghapi<2', 'jupyterlab', 'jupytext', 'nbclient', 'nbconvert',
       'nbformat', 'ipykernel', 'pytest', 'hypothesis', 'ruff']
refs = ['transformers', 'tokenizers', 'tiktoken', 'nltk', 'scipy', 'h5py', 'trafilatura', 'lxml_html_clean', 'warcio',
        'trl; python_version >= "3.11"', 'accelerate', 'lm_eval', 'datatrove==0.10.*', 'gguf', 'xllamacpp', 'tensorboard', 'numba', 'peft']
extras = dict(dev=dev, refs=refs, tensorboard=['tensorboard'], speed=['numba'])

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], license='Apache-2.0',
    author=cfg['author'], author_email=cfg['author_email'], keywords=cfg['keywords'].split(),
    long_description=(here/'README.md').read_text(encoding='utf-8') if (here/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=['courselm', 'courselm.*']), cmdclass={'build_py': BuildWithTables},
    install_requires=run_time, extras_require=extras,
    entry_points={'console_scripts': ['courselm=courselm.cli:main']},
    zip_safe=False,
)
